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
        return banners.present().items().stream()
                .map(item -> new PageNotice(
                        item.title().in(language.tag()), item.text().in(language.tag())))
                .toList();
    }
}
