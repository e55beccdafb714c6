/**
 * The names of questions that measures, returns, clocks or what is derived ask for by name: their code reads a record's answers as
 * they are, so it is the code that is searched. A test holds this list to what it finds.
 */
export const FIELDS_FIGURES_READ: readonly string[] =
  `actions answer as authorisedOn because chair childsWords childsWordsOn closedOn consent decidedAt decidedOn decisions endsOn entry factors
happenedAt heldOn howSeen internalReviewOn kind level markedOn nextStep noFurtherAction outcome outcomes pattern person primaryNeed
purpose raisedOn reason receivedAt referredOn referrer reviewBy reviewedOn seen seenAlone seenOn source startedOn startsOn supervisedOn
team visitedBy weight what who why words worker`.split(/\s+/);
