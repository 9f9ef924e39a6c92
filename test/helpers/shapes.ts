const keys = (text: string): string[] => text.split(',').sort()

/** The fields of each record, sorted, as the contract lists them ("JSON answers, in one place"). */
export const contactKeys = keys(
  'id,name,given,family,aliases,emails,phones,company,title,industry,url,tags,how,formerly,introducedBy,unnamedIntroducers,keepInTouch,notes,status,createdAt,updatedAt',
)
export const interactionKeys = keys(
  'id,contactId,contactName,with,on,channel,direction,outcome,activity,company,summary,got,gave,referred,aboutId,template,fulfilled,expectedAnswer,imported,createdAt,updatedAt',
)
export const followUpKeys = keys(
  'id,contactId,contactName,dueOn,at,kind,why,promisedOn,aboutId,aboutName,interviewId,template,status,result,closedOn,sequence,openedBy,createdAt,updatedAt',
)
export const dueKeys = [...followUpKeys, 'contact', 'days', 'interview', 'lastTouch'].sort()
export const profileKeys = keys('name,role,industry,offer,targets,situation,email,phone,url')
