package org.sweetline.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;

/**
 * Refuses what another site's page makes a signed-in browser send.
 *
 * <p>Applies to calls that may change something and bear no token; together with a SameSite cookie and JSON-only bodies
 * it needs no token in the page.
 */
@Provider
@PreMatching
public class ForeignOriginFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isOfTheApi(request) || SAFE.contains(request.getMethod()) || bearsToken(request)) {
            return;
        }
        refuseForeign(request.getHeaderString("Sec-Fetch-Site"));
        refuseForeignOrigin(request);
        refuseForm(request);
    }

    /** As the router reads the address: what follows a semicolon does not lead elsewhere. */
    private static boolean isOfTheApi(ContainerRequestContext request) {
        return request.getUriInfo().getPathSegments().stream()
                .map(PathSegment::getPath)
                .filter(segment -> !segment.isEmpty())
                .findFirst()
                .filter("api"::equals)
                .isPresent();
    }

    private static boolean bearsToken(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static void refuseForeign(@Nullable String site) {
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new ProblemException(WebProblem.FOREIGN_ORIGIN, "This was sent by a page of another site.");
        }
    }

    private static void refuseForeignOrigin(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        if (origin == null) {
            return;
        }
        String host = request.getHeaderString(HttpHeaders.HOST);
        if (host == null || !host.equalsIgnoreCase(authority(origin))) {
            throw new ProblemException(WebProblem.FOREIGN_ORIGIN, "This was sent by a page of another site.");
        }
    }

    /** A form that another site shows can only send these three types. */
    private static void refuseForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                        || type.isCompatible(MediaType.TEXT_PLAIN_TYPE))) {
            throw new ProblemException(GeneralProblem.UNSUPPORTED, "Send JSON.");
        }
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
