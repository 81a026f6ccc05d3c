package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.PageNotices;

/** Tells on the pages for customers what the banner says. */
@ApplicationScoped
class IncidentNotices implements PageNotices {

    private final Banners banners;

    @Inject
    IncidentNotices(Banners banners) {
        this.banners = banners;
    }

    @Override
    public List<PageNotice> present(PageLanguage language) {
        boolean korean = language == PageLanguage.KO;
        return banners.present().items().stream()
                .map(item -> korean
                        ? new PageNotice(item.title().ko(), item.text().ko())
                        : new PageNotice(item.title().en(), item.text().en()))
                .toList();
    }
}
