/** What is known of a person, handed out to them or let go of for good. */
@NullMarked
package org.sweetline.people.erasure;

import org.jspecify.annotations.NullMarked;
