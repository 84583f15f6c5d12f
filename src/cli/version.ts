import packageJson from '../../package.json' with {type: 'json'}

/** The version of the package: it stands in the JSON report, so that a pipeline can be reproduced. */
export const version: string = packageJson.version
