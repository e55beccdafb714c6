import type { PersonFacts, PersonId, WorkerId } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';

/** A team that assesses: who leads it, and who visits. */
export interface AssessmentTeam {
  readonly id: string;
  readonly manager: WorkerId;
  readonly socialWorkers: readonly WorkerId[];
}

/** Who does what in the county. */
export interface Staff {
  readonly frontDoor: {
    readonly manager: WorkerId;
    readonly workers: readonly WorkerId[];
    /** The social worker who looks at every police notice. */
    readonly reviewer: WorkerId;
  };
}

/** A place where families live, and the team that works there. */
export interface Town {
  readonly name: string;
  /** The outward part of its postcode; the Post Office uses no ZZ. */
  readonly outward: string;
  readonly team: AssessmentTeam;
}

/** Somebody of another agency who knows many families. */
export interface Professional {
  readonly id: PersonId;
  readonly facts: PersonFacts;
  /** The code their contacts come under. */
  readonly source: string;
}

/** A pretend county before any family is in it. */
export interface County {
  readonly seed: string;
  readonly settings: AuthoritySettings;
  readonly workers: readonly Worker[];
  readonly staff: Staff;
  readonly towns: readonly Town[];
  readonly professionals: readonly Professional[];
}
