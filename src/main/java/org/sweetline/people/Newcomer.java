package org.sweetline.people;

import java.util.List;
import org.sweetline.contact.ContactPoint;

/**
 * Somebody who may or may not be known.
 *
 * @param points the surest first
 * @param name empty when unknown
 * @param language {@code en}, {@code ko}, or empty when unknown
 */
public record Newcomer(List<ContactPoint> points, String name, String language) {}
