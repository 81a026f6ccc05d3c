package org.sweetline.web;

/** A part of the product that can say how it is. Every bean of this type stands on the administrator's health page. */
public interface HealthReporter {

    ComponentHealth health();
}
