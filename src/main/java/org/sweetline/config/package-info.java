/** What an operator sets, read from MicroProfile Config and checked at the start. */
@NullMarked
package org.sweetline.config;

import org.jspecify.annotations.NullMarked;
