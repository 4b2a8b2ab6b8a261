// The door of the template: the workbook in which a year is filled in.

export { type TemplateData, templateData } from './template-data.ts';
export { writeTemplate } from './write-template.ts';
