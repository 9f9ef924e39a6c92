/** The text of a new template: it works unchanged, and a note in it explains what it can use. */
export const skeleton = `---
title: My own script
purpose: To ask somebody how they see something today.
when: You have talked before, and would like to hear their view.
channels: [email, phone]
subject: "A question about {{topic}}"
slots:
  - name: name
    ask: Your name?
    from: [profile.name]
    example: Jane Jones
  - name: to
    ask: Whom is it for?
    from: [to.name]
    example: Dana Reyes
  - name: topic
    ask: What did you talk about?
    example: launches in small markets
---
{{!--
A note to yourself; it is in no message. Above: when to use the script, and what it asks you. Below: what it says.

{{topic}} is the answer to that question. {{first to}} is a first name, {{capital topic}} begins with a capital.
{{me.role}}, {{me.phone}} and the like come from your profile. {{again}} is the day on which you will be in touch.
{{#if again}} … {{/if}} is left out where there is no answer.
{{#spoken}} … {{/spoken}} is only said, {{#written}} … {{/written}} only written, {{#email}} … {{/email}} only mailed.
{{> greeting}}, {{> promise}} and {{> signature}} are words that all scripts share.
--}}
{{> greeting}} When we last talked, you told me about {{topic}}. How do you see it today?

{{> promise}}

{{> signature}}
`
