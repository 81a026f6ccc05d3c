package org.sweetline.reports;

import java.sql.SQLException;
import java.util.List;
import org.sweetline.web.PageRequest;

/** One report. Every bean of this type stands in the index. */
public interface Report {

    ReportCover cover();

    /** With a fixed number of queries, however much there is behind it. */
    ReportSheet answer(ReportQuery asked) throws SQLException;

    /** The tickets, calls, answers or kind words that a number counts, the newest first; one more than the page holds. */
    List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException;
}
