import styled from 'styled-components';
import styles from './app.scss';
import logo from './logo.svg';

export const Box = styled.div`
  background: url(https://written.example.com/a.png); // expect: egress-external
  mask: url(${logo});
`;

document.body.className = styles.a;
