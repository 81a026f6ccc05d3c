package org.sweetline.returns;

import java.sql.SQLException;

/** A step that is proposed by one person and taken once another agrees. Each kind is a bean. */
public interface AgreedStep {

    /** Kept in the database: it outlives a rename of the class. */
    String kind();

    /** Whether it says something of the customer or their goods: after an appeal that is for other people than before. */
    default boolean judges() {
        return true;
    }

    /**
     * Takes the step, with the return held; what is not possible any more throws, and the proposal goes on waiting.
     *
     * @param body as it was proposed
     * @param proposer whose step it is
     */
    void carryOut(ReturnNumber number, String body, Actor proposer) throws SQLException;
}
