import winston, { createLogger, log, info, silly, verbose, debug, http, warn, error } from "winston";
import pino, { pino as named } from "pino";
import bunyan, { createLogger as bunyanLogger } from "bunyan";
import loglevel from "loglevel";

const required = require("pino");

export function logs() {
  for (const logger of [winston, createLogger({}), winston.createLogger({})]) {
    logger.silly(source()); // row: storage write log <- secret argument
    logger.verbose(source()); // row: storage write log <- secret argument
    logger.debug(source()); // row: storage write log <- secret argument
    logger.info(source()); // row: storage write log <- secret argument
    logger.http(source()); // row: storage write log <- secret argument
    logger.warn(source()); // row: storage write log <- secret argument
    logger.error(source()); // row: storage write log <- secret argument
    logger.log(source()); // row: storage write log <- secret argument
  }
  silly(source()); // row: storage write log <- secret argument
  verbose(source()); // row: storage write log <- secret argument
  debug(source()); // row: storage write log <- secret argument
  info(source()); // row: storage write log <- secret argument
  http(source()); // row: storage write log <- secret argument
  warn(source()); // row: storage write log <- secret argument
  error(source()); // row: storage write log <- secret argument
  log(source()); // row: storage write log <- secret argument
  for (const logger of [pino(), named(), required(), bunyan.createLogger({}), bunyanLogger({})]) {
    logger.trace(source()); // row: storage write log <- secret argument
    logger.debug(source()); // row: storage write log <- secret argument
    logger.info(source()); // row: storage write log <- secret argument
    logger.warn(source()); // row: storage write log <- secret argument
    logger.error(source()); // row: storage write log <- secret argument
    logger.fatal(source()); // row: storage write log <- secret argument
  }
  for (const logger of [loglevel, loglevel.getLogger("a")]) {
    logger.trace(source()); // row: storage write log <- secret argument
    logger.debug(source()); // row: storage write log <- secret argument
    logger.info(source()); // row: storage write log <- secret argument
    logger.warn(source()); // row: storage write log <- secret argument
    logger.error(source()); // row: storage write log <- secret argument
    logger.log(source()); // row: storage write log <- secret argument
  }
}
