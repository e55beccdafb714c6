/** Within how many working days of the strategy discussion an initial conference is held (Working Together to Safeguard Children). */
export const CONFERENCE_LIMIT = 15;
