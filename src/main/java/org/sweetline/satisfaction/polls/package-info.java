/** A question to everybody: asked in two languages, answered once a person, counted honestly, drawn so that anybody can repeat it. */
@NullMarked
package org.sweetline.satisfaction.polls;

import org.jspecify.annotations.NullMarked;
