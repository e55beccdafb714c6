import { codeSet } from './code-set.ts';

/** The grade of risk the police gave, or triage found. */
export const riskGrade = codeSet({
  id: 'risk-grade',
  title: 'Grade of risk',
  source: 'Domestic abuse risk assessment: high, medium, standard [K]; R041, R042',
  codes: [
    { code: 'high', label: 'High' },
    { code: 'medium', label: 'Medium' },
    { code: 'standard', label: 'Standard' },
  ],
});
