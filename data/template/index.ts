export { type TemplateData, type TemplateRow, type TemplateService, templateData } from './template-data.ts';
export { writeTemplate } from './write-template.ts';
