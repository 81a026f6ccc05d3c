package org.sweetline.satisfaction.awards;

import java.time.Instant;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.web.OneOf;

/**
 * That there is a link to a certificate; not what it is.
 *
 * @param agent whose it is; 0 for everybody's
 */
public record CertificateLinkView(
        @OneOf(Category.class) String category, long agent, String language, Instant madeAt) {}
