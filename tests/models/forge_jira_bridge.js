import { customFieldApi, uiModificationsApi, workflowRules, CreateIssueModal, ViewIssueModal } from "@forge/jira-bridge";

export function all() {
  customFieldApi.getFieldData((field) => sink(field.value)); // row: sink content; source content custom field value
  uiModificationsApi.onInit(({ api }) => sink(api.getFieldById("summary").getValue()), () => ["summary"]); // row: sink content; source content form of an issue api
  uiModificationsApi.onChange((form) => sink(form), () => ["summary"]); // row: sink content, personal; source content form of an issue; source personal form of an issue
  uiModificationsApi.onError(() => 1);
  workflowRules.onConfigure(() => JSON.stringify({ value: source() })); // row: storage write property <- secret argument
  new CreateIssueModal({ onClose: () => 1 }).open();
  new ViewIssueModal({ onClose: () => 1 }).open();
}
