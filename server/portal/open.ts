/** No script at all, no inline style, nothing from elsewhere. */
const policy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
}
/** What every address of the public pages has in common. */
export const open = {
  config: { access: 'open' },
  schema: { hide: true },
  helmet: { contentSecurityPolicy: policy },
} as const
