import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of category of abuse on Annex A, and what real files have written for each. */
export const abuseCategoryCodes: WrittenCodeSet = {
  name: 'category of abuse',
  codes: [
    {
      code: 'neglect',
      label: 'Neglect',
      written: `
      likelihood of neglect | neg | neglect | neglect abuse | neglect only | neglect physical and emotional | ynnn`,
    },
    {
      code: 'physical',
      label: 'Physical abuse',
      written: `
      likelihood of physical | nynn | pa | phy | physab | physical | physical abuse | physical abuse only |
      physical injury`,
    },
    {
      code: 'sexual',
      label: 'Sexual abuse',
      written: `
      likelihood of sexual | nnyn | sab | sexual | sexual abuse | sexual only`,
    },
    {
      code: 'emotional',
      label: 'Emotional abuse',
      written: `
      emo | emotion | emotional | emotional abuse | emotional abuse only | likelihood of emotional | nnny`,
    },
    {
      code: 'multiple',
      label: 'Multiple',
      written: `
      emotional abuse neglect | emotional abuse physical abuse | emotional abuse physical abuse neglect |
      emotional abuse sexual abuse | emotional neglect | emotional neglect physical | emotional neglect sexual |
      emotional physical | emotional physical sexual | emotional sexual | emotional sexual physical | mul | muliple |
      multiple | multiple categories | multiple emotional abuse sexual abuse | multiple neglect emotional abuse |
      multiple neglect physical abuse | multiple neglect physical abuse emotional abuse |
      multiple neglect physical abuse sexual abuse | multiple neglect physical abuse sexual abuse emotional abuse |
      multiple neglect sexual abuse | multiple not recommended | multiple physical abuse emotional abuse |
      multiple physical abuse sexual abuse | multiple sexual abuse emotional abuse | neglect and emotional |
      neglect and emotional abuse | neglect and physical | neglect and sexual | neglect emotional |
      neglect emotional abuse | neglect emotional abuse physical abuse | neglect emotional abuse sexual abuse |
      neglect physical | neglect physical abuse | neglect physical abuse emotional abuse |
      neglect physical emotional | neglect physical emotional abu | neglect physical sexual abuse |
      neglect physical sexual emotional | neglect sexual | neglect sexual abuse | neglect sexual emotional |
      neglect sexual physical | nyny | nyyn | physical abuse and neglect | physical abuse emotional abuse |
      physical abuse neglect | physical abuse neglect emotional abuse | physical and emotional |
      physical and emotional abuse | physical emotional | physical emotional abuse | physical sexual |
      physical sexual abuse | physical sexual emotional | sexual abuse and neglect | sexual abuse emotional abuse |
      sexual abuse emotional abuse physical abuse | sexual abuse neglect | sexual abuse neglect emotional abuse |
      sexual abuse physical abuse | sexual and emotional | sexual and emotional abuse | sexual emotional |
      sexual emotional abuse | sexual physical emotional negl | ynny | yynn | yyyn`,
    },
  ],
};
