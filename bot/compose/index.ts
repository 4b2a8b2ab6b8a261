export { dialogMessage, FORM_OPENED, FORM_SENT, formOpened, formSent } from './form.ts';
export { SEARCH, searchMessage, searchResponse } from './search.ts';
