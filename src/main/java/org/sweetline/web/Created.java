package org.sweetline.web;

import jakarta.ws.rs.core.Response;

/** The answer that something new is there. */
public final class Created {

    private Created() {}

    public static Response with(Object view) {
        return Response.status(Response.Status.CREATED).entity(view).build();
    }
}
