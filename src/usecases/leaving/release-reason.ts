/** Where in a draft’s words it stands why something stopped may leave all the same. It is no answer, and no field’s name can hold its sign. */
export const RELEASE = 'release-reason';
