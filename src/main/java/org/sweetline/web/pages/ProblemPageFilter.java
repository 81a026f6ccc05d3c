package org.sweetline.web.pages;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.CustomerPages;

/** Where people look at pages, what went wrong is a page too, in their words and not in ours. */
@Provider
public class ProblemPageFilter implements ContainerResponseFilter {

    private final PageFrame frame;

    // JAX-RS hands request-bound things to filters by field.
    @Context
    private @Nullable HttpServletRequest servletRequest;

    @Inject
    public ProblemPageFilter(PageFrame frame) {
        this.frame = frame;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String path = "/" + request.getUriInfo().getPath().replaceFirst("^/", "");
        if (response.getStatus() < 400
                || !CustomerPages.isOne(path)
                || !(response.getEntity() instanceof Map<?, ?> problem)) {
            return;
        }
        PageAsked asked = frame.asked(Objects.requireNonNull(servletRequest));
        Wording words = Wording.of("problem", asked.language());
        String slug = String.valueOf(problem.get("type")).replaceFirst("^/problems/", "");
        String key = words.find(slug + ".title").isPresent() ? slug : response.getStatus() < 500 ? "other" : "failed";
        Map<String, Object> model =
                Map.of("key", key, "id", problem.get("instance"), "returns", path.startsWith("/returns"));
        Response page = frame.show(response.getStatus(), asked, "problem/problem", model);
        page.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
        response.setEntity(page.getEntity(), null, MediaType.valueOf(PageFrame.HTML));
    }
}
