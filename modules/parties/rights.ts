import { allow } from '@zhiheng/kernel'
import {
  administrator,
  clerk,
  enterprise,
  head,
  hospital,
  inspectorate,
  intake,
  laboratory,
  office,
  officer,
  police,
  rewarder,
} from '../roles.ts'

const staff = [administrator, office, head, clerk, officer, intake, rewarder, inspectorate]

/** Whoever is signed in, wherever it is: who an enterprise is, is nobody's secret. */
export const everybodySignedIn = [allow([...staff, enterprise, laboratory, hospital, police], {})]
