package org.sweetline.search.query;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

enum QueryProblem implements ProblemType {
    QUERY_NOT_UNDERSTOOD;

    @Override
    public String slug() {
        return "query-not-understood";
    }

    @Override
    public ProblemKind kind() {
        return ProblemKind.INVALID;
    }

    @Override
    public String title() {
        return "The search was not understood";
    }
}
