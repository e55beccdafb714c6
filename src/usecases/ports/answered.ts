/** What was answered in words beside the files of a return, by the name of the question; what was left open is not there. */
export type Answered = ReadonlyMap<string, string>;
