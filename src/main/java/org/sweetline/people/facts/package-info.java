/** What the team knows of a customer beyond addresses: name and language, tags, care, notes and consent. */
@NullMarked
package org.sweetline.people.facts;

import org.jspecify.annotations.NullMarked;
