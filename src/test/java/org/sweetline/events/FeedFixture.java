package org.sweetline.events;

import javax.sql.DataSource;

/** The feed of a database, for tests of what follows it. */
public final class FeedFixture {

    private FeedFixture() {}

    public static ChangeFeed of(DataSource dataSource) {
        return new ChangeFeed(dataSource);
    }
}
