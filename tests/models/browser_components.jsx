import Image from "@atlaskit/image";
import MonacoDefault, { Editor as MonacoNamed, DiffEditor, loader } from "@monaco-editor/react";
import ChartDefault, { Chart as ChartNamed } from "react-google-charts";
import Avatar from "@atlaskit/avatar";
import AvatarGroup from "@atlaskit/avatar-group";
import EmptyState from "@atlaskit/empty-state";
import Link from "@atlaskit/link";
import Button from "@atlaskit/button";
import Standard from "@atlaskit/button/standard-button";
import { LinkButton, LinkIconButton } from "@atlaskit/button/new";
import { Anchor } from "@atlaskit/primitives";
import NextImage from "next/image";
import Legacy from "next/legacy/image";
import NextLink from "next/link";
import * as Mui from "@mui/material";
import MuiAvatar from "@mui/material/Avatar";
import CardMedia from "@mui/material/CardMedia";
import * as Chakra from "@chakra-ui/react";
import * as Mantine from "@mantine/core";
import * as Ant from "antd";
import * as Bootstrap from "react-bootstrap";
import Player from "react-player";
import Lazy from "react-player/lazy";
import Iframe from "react-iframe";
import { LazyLoadImage } from "react-lazy-load-image-component";
import logo from "./logo.svg";

export const Pictures = (props) => (
  <div>
    <Image src={`https://x.example/?${source()}`} /> {/* row: egress image GET external https://x.example/?{} <- secret url */}
    <Image src={logo} srcDark="https://x.example/dark.png" /> {/* row: egress image GET external https://x.example/dark.png */}
    <Avatar src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <Avatar name="a" />
    <Avatar {...props} />
    <AvatarGroup data={[{ src: "https://x.example/a.png" }]} /> {/* row: egress image GET external https://x.example/a.png */}
    <EmptyState imageUrl="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <NextImage src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <Legacy src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <Mui.Avatar src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <Mui.CardMedia image="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <MuiAvatar src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <CardMedia image="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <Mui.CardMedia src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <CardMedia src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <Chakra.Avatar src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <Mantine.Image src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <Ant.Avatar src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <Chakra.Image src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <Mantine.Avatar src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <Ant.Image src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <Bootstrap.Image src="https://x.example/a.png" /> {/* row: egress image GET external https://x.example/a.png */}
    <LazyLoadImage src="https://x.example/a.png" placeholderSrc="https://y.example/a.png" /> {/* row: egress image GET external https://x.example/a.png; egress image GET external https://y.example/a.png */}
  </div>
);

export const Frames = () => (
  <div>
    <Player url="https://x.example/" /> {/* row: egress frame GET external https://x.example/ */}
    <Lazy src="https://x.example/" /> {/* row: egress frame GET external https://x.example/ */}
    <Iframe url="https://x.example/" /> {/* row: egress frame GET external https://x.example/ */}
  </div>
);

export const Links = () => (
  <div>
    <Link href={`https://x.example/?${source()}`}>a</Link> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    <Link href="https://x.example/">a</Link>
    <Link href={`/browse/${source()}`}>a</Link>
    <Avatar href={`https://x.example/?${source()}`} /> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    <Button href={`https://x.example/?${source()}`}>a</Button> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    <Standard href={`https://x.example/?${source()}`}>a</Standard> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    <LinkButton href={`https://x.example/?${source()}`}>a</LinkButton> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    <LinkIconButton href={`https://x.example/?${source()}`} /> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    <Anchor href={`https://x.example/?${source()}`}>a</Anchor> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    <NextLink href={`https://x.example/?${source()}`}>a</NextLink> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    <Mui.Link href={`https://x.example/?${source()}`}>a</Mui.Link> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    <Chakra.Link href={`https://x.example/?${source()}`}>a</Chakra.Link> {/* row: egress navigation external https://x.example/?{} <- secret url */}
  </div>
);

export function programs() {
  return (
    <>
      <MonacoDefault /> {/* row: egress script GET external https://cdn.jsdelivr.net */}
      <MonacoNamed /> {/* row: egress script GET external https://cdn.jsdelivr.net */}
      <DiffEditor /> {/* row: egress script GET external https://cdn.jsdelivr.net */}
      <ChartDefault /> {/* row: egress script GET external https://www.gstatic.com */}
      <ChartNamed /> {/* row: egress script GET external https://www.gstatic.com */}
    </>
  );
}
