/** Roles of those who are no part of the authority, and of everyone. */
export const outsiders = ['enterprise', 'informant', 'public', 'laboratory', 'hospital'] as const

/**
 * By register and role, every word that somebody outside the authority reads of a record of their own: fields in words
 * or of a choice, and, as step.answer, what steps asked that stand in its history. Each is there because somebody decided
 * that it is meant for them; what is for the authority alone belongs in a register that they do not read, or in a step
 * with its own `readBy`.
 */
export const told: Readonly<Record<string, string>> = {
  // Whom and what everybody has to name: units and enterprises, with why they changed.
  'department enterprise': `
    name shortName docPrefix
    rename.on rename.basis close.basis reopen.reason`,
  'department laboratory': `
    name shortName docPrefix
    rename.on rename.basis close.basis reopen.reason`,
  'department hospital': `
    name shortName docPrefix
    rename.on rename.basis close.basis reopen.reason`,
  'party enterprise': `
    name formerNames kind address
    rename.on rename.basis move.on move.basis merge.on merge.basis close.on close.basis
    reopen.reason`,
  'party laboratory': `
    name formerNames kind address
    rename.on rename.basis move.on move.basis merge.on merge.basis close.on close.basis
    reopen.reason`,
  'party hospital': `
    name formerNames kind address
    rename.on rename.basis move.on move.basis merge.on merge.basis close.on close.basis
    reopen.reason`,
  // What was released to everyone; of most registers in the fields that they name.
  'document public': 'title issuer docNo text',
  'goal public': 'quote indicatorTitle comparator unit',
  'task public': 'quote title',
  'reported-figure public': 'indicator unit note',
  'report public': 'content plan',
  'scheme public': 'title kind combine rescale tieElse',
  'key-product public': 'product productClass catalogue riskClass basis',
  'sampling-plan public': 'title regime level kind',
  'plan-item public': 'product productClass stage standard',
  'draw public': 'subject checks regime witness rule redrawn',
  'draw-entry public': 'kind name stratum excluded why',
  'sample public': `
    product productClass stage level sampledUnit producer conclusion failedItems regime brand
    model lot`,
  'sampling-publication public': 'title docNo productClass level summary advice withdrawnWhy',
  'published-result public': `
    product brand model lot productClass stage sampledUnit producer conclusion failedItems
    heldWhy previous withdrawnWhy`,
  'announcement public': 'product kind text',
  'exit-case public': 'product kind capacity result outcome',
  'site-inspection public': 'kind regime outcome',
  'permit public': 'firm kind product',
  'campaign public': 'title actions targets summary',
  'safety-project public': 'firm project standard',
  'penalty-publication public': 'subject decision',
  'complaint-disclosure public': 'matters',
  'consumer-warning public': 'title product text advice',
  'warning public': 'product colour text',
  'incident public': 'what kind measures classFinal',
  'recall-notice public': `
    product brand model lot category riskType grade reason measure advice contact area prolonged
    stage unit`,
  'interview public': 'subject grounds commitments checked',
  'list-basis public': 'item act article level allows',
  'list-publication public': 'item act article',
  'measure-list public': 'name document',
  'credit-measure public': 'says level act article',
  // Sampling: a laboratory reads what it tests and why it is sent back; an enterprise what was found, how it objects and
  // what became of that. That a lead follows from a refusal is not told.
  'sampling-task enterprise': `
    place outcome refusal
    finish.sampleNo absent.why absent.photo`,
  'sample laboratory': `
    product productClass stage level sampledUnit producer conclusion failedItems regime countsAs
    place catalogue brand model lot standard storage
    withdraw.reason restore.reason correctSheet.reason void.reason hand.method`,
  'test-report laboratory': `
    product lot regime kind method conclusion failedItems final
    sendBack.reason return.reason correct.reason reportUp.upper destroyReserve.how
    destroyExpired.how destroyExpired.expiredOn`,
  'test-item laboratory': 'item unit measuredText limitText judgement explanation',
  'result-notice enterprise': `
    product regime kind role conclusion failedItems
    receiveByPost.way object.about object.grounds object.evidence objectQuick.about
    objectQuick.grounds objectQuick.evidence
    retestProduce.grounds retestProduce.evidence retestProduceQuick.grounds
    retestProduceQuick.evidence acceptResult.statement`,
  'objection enterprise': `
    product regime kind grounds refusal result decision outcome
    chooseLaboratory.how prolong.reason decideRetest.verdict decide.verdict refuse.reason
    withdraw.request`,
  'objection laboratory': `
    product regime kind grounds refusal result decision outcome
    chooseLaboratory.how prolong.reason decideRetest.verdict decide.verdict refuse.reason
    withdraw.request`,
  // Bases: results once they are confirmed, what is ordered and why. That facts are passed on as a lead is not told.
  'production-base enterprise': `
    name kind produce place
    sample.sampleNo sample.specimen sample.medium sample.inputSort sample.maker sample.purpose
    sample.takenOn sample.point sample.item sample.unit sample.lowerLimit sample.upperLimit
    sample.standard handOver.basis leave.reason reopen.reason withdraw.reason`,
  'environment-sample enterprise': `
    specimen item judgement medium inputSort purpose point unit standard findings grounds
    retestJudgement recheckJudgement outcome
    acceptResult.statement refuseObjection.why refuseObjection.reason withdrawObjection.request
    urge.kind urge.content urge.until order.kind order.content order.until settle.reason
    reopen.reason`,
  'environment-sample laboratory': `
    specimen item judgement medium inputSort purpose point unit standard findings grounds
    retestJudgement recheckJudgement outcome
    correct.reason void.reason sendBack.reason acceptResult.statement refuseObjection.why
    refuseObjection.reason withdrawObjection.request urge.kind urge.content urge.until
    order.kind order.content order.until settle.reason reopen.reason`,
  'origin-measure enterprise': `
    kind content orderedBy result
    accept.findings sendBack.reason prolong.reason`,
  // Rectification: demands, its own reports and what the re-inspections found. Not what goes to another authority or up
  // to the next one, nor why the head sent a judgement back.
  'nonconformity enterprise': `
    source regime product lot severity outcome demand cause measures
    startRecall.danger withdraw.reason prolong.reason returnMeasures.reason pass.on
    pass.inspectors pass.findings pass.recheckNo fail.on fail.inspectors fail.findings
    fail.recheckNo returnAgain.reason passAgain.on passAgain.inspectors passAgain.findings
    passAgain.recheckNo failAgain.on failAgain.inspectors failAgain.findings failAgain.recheckNo
    passAfterStop.on passAfterStop.inspectors passAfterStop.findings passAfterStop.recheckNo
    failAfterStop.on failAfterStop.inspectors failAfterStop.findings failAfterStop.recheckNo
    revoked.decision`,
  'reinspection enterprise': `
    round findings result
    correct.reason`,
  'exit-case enterprise': `
    product kind capacity basis statement demand result outcome
    notify.text prolong.reason exit.text resume.reason drop.reason`,
  'inspection-result enterprise': 'kind regime items findings outcome objection answer',
  'contact-visit enterprise': `
    found told answer
    correct.reason follow.product follow.lot follow.regime follow.severity`,
  'safety-project enterprise': `
    firm project standard findings
    withdraw.reason`,
  'screening enterprise': `
    item area risk measures outcome
    return.reason prolong.reason drop.reason`,
  // Penalties: the facts established, what the party was told, what was decided and why that was changed. Not the
  // proposal, the legal review, why the time was prolonged or who passed the case on to whom and why.
  'penalty-case enterprise': `
    subject kind investigation hearing outcome decision
    notify.told defend.statement callHearing.on callHearing.place postpone.reason
    carryOut.carriedOut publish.term correct.reason`,
  'hearing enterprise': `
    place present
    postpone.reason absent.record`,
  'seizure enterprise': `
    object regime list place outcome
    prolongFood.reason prolong.reason`,
  'brand enterprise': `
    brand contact features
    leave.reason`,
  'brand-report enterprise': `
    brandName suspect facts answer outcome
    askMore.reason withdraw.reason`,
  // Credit: why an enterprise is listed, what follows and how it leaves, its repairs and what it holds for wrong. Not why a
  // listing was proposed, nor the measures before they were taken.
  'penalty-publication enterprise': `
    subject decision term
    repair.reason applyForRepair.fulfilled applyForRepair.commitment`,
  'list-basis enterprise': 'item act article level allows',
  'credit-measure enterprise': 'says level act article',
  'list-entry enterprise': `
    item act article facts listedFor consequence route statement considered consent decision
    removedFor removedWhy outcome
    waive.confirmed revoke.reason applyForRepair.fulfilled applyForRepair.commitment`,
  'list-publication enterprise': 'item act article',
  'measure-case enterprise': 'says act article result feedback',
  'repair enterprise': `
    of severity fulfilled findings decision outcome
    sendBack.reason withdraw.reason`,
  'correction enterprise': `
    ofRecord says result answer basis
    withdraw.reason`,
  // Complaints: what the enterprise is asked, told and shown with; what a laboratory is asked.
  'complaint-inquiry enterprise': `
    product asked willing answer
    withdraw.reason`,
  'complaint-disclosure enterprise': `
    matters
    objectTo.objection settle.reason withdraw.reason`,
  'complaint-testing laboratory': `
    subject kind appliedBy laboratoryName chosen payer sample keeper opinion
    return.reason drop.reason`,
  // Whoever holds a code: what they are asked, and what they are paid once it is told.
  'sender-question informant': `
    asked answer
    drop.reason`,
  'informant informant': `
    way
    waive.reason`,
  'reward-payment informant': 'confirmLate.reason reclaim.reason',
  // Incidents: what was reported and established. Not the report to the next level, the inquiry or the answer to it.
  'incident enterprise': `
    what kind scene place product measures cause classAuto classFinal scope outcome
    startRecall.regime startRecall.danger notIncident.reason reopen.reason supplement.text`,
  'incident-update enterprise': 'text',
  'injury-case hospital': `
    sex product productClass cause place severity hurt
    withdraw.reason`,
  // Recalls and interviews: what the enterprise must do, why, and how it was judged. Not that a lead followed.
  'recall enterprise': `
    product regime brand model lot source danger harm grade clock measure area unit difference
    summary effective outcome
    end.grounds reopen.grounds returnPlan.reason announce.category announce.riskType
    announce.contact announce.advice announce.images announce.media progress.text
    progress.attachment prolong.reason complete.text superviseDestruction.method order.facts
    object.grounds uphold.decision revoke.decision closeForced.result returnSummary.reason
    evaluate.findings again.demand`,
  'recall-notice enterprise': `
    product brand model lot category riskType grade reason measure advice contact area prolonged
    stage unit
    drop.grounds withdraw.grounds restore.grounds`,
  'recall-progress enterprise': `
    text
    refuse.reason`,
  'batch enterprise': `
    product lot unit
    close.reason reopen.reason withdraw.reason`,
  'movement enterprise': `
    kind note
    reverse.entry reverse.reversedOn reverse.reason`,
  'interview enterprise': `
    subject grounds place absent minutes commitments checked findings
    postpone.reason prolong.reason again.reason unrelease.reason`,
  // Lists about the enterprise that staff keep from its own papers, with why a line was taken out or put back.
  'industry-member enterprise': 'basis restore.reason withdraw.reason',
  'management-model enterprise': 'model restore.reason withdraw.reason',
  'manager-award enterprise': 'restore.reason withdraw.reason',
  'quality-loss enterprise': 'method restore.reason withdraw.reason',
  'quality-activity enterprise': 'kind topic result restore.reason withdraw.reason',
  'key-post enterprise': 'duty restore.reason withdraw.reason',
  'patent enterprise': 'kind subject product restore.reason withdraw.reason',
  'market-share enterprise': 'product cites restore.reason withdraw.reason',
  'brand-honour enterprise': `
    brand kind level product cites
    restore.reason withdraw.reason`,
  'brand-output enterprise': 'product restore.reason withdraw.reason',
  'mark-use enterprise': 'mark cites restore.reason withdraw.reason',
  'industry-association enterprise': 'name restore.reason withdraw.reason',
  'association-activity enterprise': 'topic restore.reason withdraw.reason',
  'quality-platform enterprise': 'name services restore.reason withdraw.reason',
  'standard-use enterprise': 'standardNo kind restore.reason withdraw.reason',
  'standard-project enterprise': 'standardNo role level restore.reason withdraw.reason',
  'product-standard enterprise': `
    product standardNo adopted
    restore.reason withdraw.reason`,
  'farm-base enterprise': 'name restore.reason withdraw.reason',
  'special-equipment enterprise': 'kind restore.reason withdraw.reason',
  'operator enterprise': 'trade restore.reason withdraw.reason',
  'hazard enterprise': 'what level restore.reason withdraw.reason',
  'energy-use enterprise': 'product peerCites restore.reason withdraw.reason',
  'metering-equipment enterprise': 'restore.reason withdraw.reason',
  'foreign-notice enterprise': `
    product kind damage from
    restore.reason withdraw.reason`,
}
