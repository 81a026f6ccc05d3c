package org.sweetline.web.pages;

import java.util.List;

/** What every page for customers says at its head for a while. Asked for each page, so it answers from memory. */
public interface PageNotices {

    List<PageNotice> present(PageLanguage language);

    /** @param text may be "" */
    record PageNotice(String title, String text) {}
}
