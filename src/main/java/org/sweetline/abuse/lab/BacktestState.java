package org.sweetline.abuse.lab;

/** How far a backtest is. */
enum BacktestState {
    WAITING,
    RUNNING,
    DONE,
    FAILED
}
