/**
 * The working days within which an initial child protection conference is held, from the strategy discussion that began the
 * enquiry (Working Together to Safeguard Children 2023 [V]).
 */
export const conferenceLimit = 15;
