import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of permanence plan on Annex A, and what real files have written for each. */
export const permanencePlanCodes: WrittenCodeSet = {
  name: 'permanence plan',
  codes: [
    {
      code: 'return-to-family',
      label: 'Return to family',
      written: `
      eventual return to birth family record number of months below | place with parent s |
      remaining with birth family supported by shared care short term breaks | remain with birth parents |
      return to birth family within one month | return to birth family within six months | return to birth parents |
      return to family`,
    },
    {
      code: 'adoption',
      label: 'Adoption',
      written: `
      adoption | fostering for adoption | permanency through adoption`,
    },
    {
      code: 'guardianship-or-arrangements',
      label: 'Special guardianship or child arrangements order',
      written: `
      cao | child arrangement order | child placed under child arrangement order |
      child placed under special guardianship order | long term fostering sgo |
      permanency through special guardianship residence order | sgo | sgo cao | special guardianship |
      special guardianship or child arrangements order | special guardianship order`,
    },
    {
      code: 'supported-living',
      label: 'Supported living in the community',
      written: `
      supported living in the community | supported living in the community with a view to independence`,
    },
    {
      code: 'long-term-residential',
      label: 'Long-term residential placement',
      written: `
      long term residential | long term residential placement | long term residential placement until independence |
      lt residential placement | residential | residential care | residential placement until independence`,
    },
    {
      code: 'long-term-fostering',
      label: 'Long-term fostering',
      written: `
      fostering | long term fostering | long term fostering agency foster carer |
      long term fostering connected person | long term fostering local authority foster carer |
      long term placement with foster carers intended to last until 18 no return home envisaged |
      long term placement with relatives friends | lt fostering | permanency through long term fostering |
      permanent fostering`,
    },
    {
      code: 'other',
      label: 'Other',
      written: `
      concurrent planning | other | other please specify below | parallel plan |
      permanency through long term placement with relatives friends | task centred treatment placement |
      time limited assessment | transition to independent living`,
    },
  ],
  either: [{ written: 'independent living', codes: ['other', 'supported-living'] }],
};
