package org.sweetline.satisfaction.awards.formulas;

import java.util.List;

/** Scores those who had chances enough; nobody else is mentioned. */
interface Formula {

    List<Score> scores(Ledger ledger);
}
