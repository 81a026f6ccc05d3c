package org.sweetline.problem;

/** One thing that can go wrong. Each feature has one enum of them; the slug names a page in docs/problems. */
public interface ProblemType {

    String slug();

    ProblemKind kind();

    String title();
}
