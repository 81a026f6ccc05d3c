package org.sweetline.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.sweetline.problem.ProblemMapper;

/** Gives each request an id of our own; it stands in the answer, in problems, in the log and in the audit trail. */
@Provider
@PreMatching
public class RequestIdFilter implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(ProblemMapper.REQUEST_ID, next());
    }

    static String next() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object id = request.getProperty(ProblemMapper.REQUEST_ID);
        if (id != null) {
            response.getHeaders().putSingle("X-Request-Id", id);
        }
        response.getHeaders().putIfAbsent("Cache-Control", java.util.List.of("no-store"));
    }
}
