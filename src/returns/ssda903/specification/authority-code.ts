/** The form of the code of an English authority with children’s services: unitary, metropolitan, London borough or county. */
export const authorityCode = /^E(?:06|08|09|10)\d{6}$/;
