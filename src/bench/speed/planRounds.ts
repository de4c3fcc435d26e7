import type { ContestantName } from './contestants.ts';
import type { ProfileName } from './measurement.ts';
import type { Choices } from './readChoices.ts';

/** The contestants of one story on one kind of machine, by round, in the order they are run. */
export interface Plan {
  readonly profile: ProfileName;
  readonly events: number;
  readonly rounds: readonly (readonly ContestantName[])[];
}

/** Largest story that the phone is given. */
const phoneUpTo = 100;

/** What is run in which order: each round starts one contestant further on, so that none is always first or last. */
export function planRounds({ sizes, runs, contestants, profiles }: Choices): Plan[] {
  return profiles.flatMap(profile =>
    sizes
      .filter(events => profile === 'desktop' || events <= phoneUpTo)
      .map(events => ({
        profile,
        events,
        rounds: Array.from({ length: runs }, (_, round) =>
          contestants.map((_, at) => contestants[(at + round) % contestants.length] as ContestantName),
        ),
      })),
  );
}

/** About how long a plan takes, ms; what is slower than the limits for one run is measured once. */
export function aboutHowLong(plans: readonly Plan[], isQuick: boolean): number {
  const ofOne = (plan: Plan) => (plan.profile === 'phone' ? 6000 : isQuick ? 5000 : 11_000);
  return plans.reduce((sum, plan) => {
    const [first = [], ...others] = plan.rounds;
    const slow = plan.events >= 10_000 ? first.length * (plan.events >= 100_000 ? 60_000 : 20_000) : 0;
    return sum + slow + [first, ...others].flat().length * ofOne(plan);
  }, 0);
}
