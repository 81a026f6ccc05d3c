package org.sweetline.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Puts the permission check before every resource method; one that states none stops the start. */
@Provider
public class PermissionFeature implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        if (!resource.getResourceClass().getName().startsWith("org.sweetline.")) {
            return;
        }
        Requires requires = method.getAnnotation(Requires.class);
        if (requires != null) {
            context.register(new Check(requires.value()));
        } else if (isDoor(method) && !method.isAnnotationPresent(OpenToAll.class)) {
            throw new IllegalStateException(method + " states no permission");
        }
    }

    private static boolean isDoor(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    @Priority(Priorities.AUTHORIZATION)
    private record Check(Permission permission) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            SignedIn.require(request.getProperty(SignedIn.ATTRIBUTE), permission);
        }
    }
}
