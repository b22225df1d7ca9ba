import { Router, Route, useNavigate, useLocation, useParams } from "@forge/react/router";

export function App() {
  sink(useLocation()); // row: sink context; source context location
  sink(useParams()); // row: sink context; source context location
  useNavigate()("/a");
  return <Router><Route path="/a" /></Router>;
}
