import { useIssueProperty, useContentProperty, useSpaceProperty } from "@forge/ui";
// or: import { useIssueProperty, useContentProperty, useSpaceProperty } from "@forge/ui-jira";
// or: import { useIssueProperty, useContentProperty, useSpaceProperty } from "@forge/ui-confluence";

export function App() {
  const [issue, setIssue] = useIssueProperty("a", source()); // row: source app-data entity property 'a'; storage read property a
  sink(issue); // row: sink app-data, secret
  setIssue(source()); // row: storage write property a <- secret argument
  const [content, setContent] = useContentProperty("b", ""); // row: source app-data entity property 'b'; storage read property b
  sink(content); // row: sink app-data, secret
  setContent(source()); // row: storage write property b <- secret argument
  const [space, setSpace] = useSpaceProperty("c", ""); // row: source app-data entity property 'c'; storage read property c
  sink(space); // row: sink app-data, secret
  setSpace(source()); // row: storage write property c <- secret argument
}
