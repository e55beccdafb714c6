import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What the environment says, checked. */
export interface Configuration {
  /** PostgreSQL to use; absent: the embedded one under `dataFolder`. */
  readonly databaseUrl?: string;
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
}

/** Beside the program, from whichever folder it is called. */
const DATA_OF_THE_CLONE = fileURLToPath(new URL('../../data', import.meta.url));

const environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      'is not a PostgreSQL address: it should look like postgres://user:password@host:5432/name',
    )
    .optional(),
  THROUGHLINE_DATA: z
    .string()
    .min(1, 'is empty: name a folder, or leave it out to use the folder data of the clone')
    .optional(),
  HOST: z.string().min(1, 'is empty: name an address, or leave it out to use 127.0.0.1').default('127.0.0.1'),
  PORT: z.coerce
    .number('is not a number from 0 to 65535')
    .int('is not a whole number')
    .min(0, 'is not a number from 0 to 65535')
    .max(65_535, 'is not a number from 0 to 65535')
    .default(8080),
});

/** The configuration the environment gives. Throws one error that names every variable that is wrong and says what to write. */
export function readConfiguration(variables: Readonly<Record<string, string | undefined>>): Configuration {
  const read = environment.safeParse(variables);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Error(`The configuration cannot be used. ${faults.join('. ')}.`);
  }
  const { DATABASE_URL, THROUGHLINE_DATA, HOST, PORT } = read.data;
  return {
    dataFolder: THROUGHLINE_DATA ?? DATA_OF_THE_CLONE,
    host: HOST,
    port: PORT,
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
  };
}
