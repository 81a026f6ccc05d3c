package org.sweetline.security;

import org.sweetline.problem.ProblemException;

/** Problems of this feature with their usual words. */
final class SecurityProblems {

    private SecurityProblems() {}

    static ProblemException signInFailed() {
        return new ProblemException(SecurityProblem.SIGN_IN_FAILED, "Check the mail address and the password.");
    }

    static ProblemException noSuchAccount() {
        return new ProblemException(SecurityProblem.NO_SUCH_ACCOUNT, "There is no account with this id.");
    }

    static ProblemException linkNotValid() {
        return new ProblemException(
                SecurityProblem.LINK_NOT_VALID, "It was used, has expired, or is not complete. Ask for a new one.");
    }
}
