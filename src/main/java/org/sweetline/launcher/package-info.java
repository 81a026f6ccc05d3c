/** Starts the product with nothing installed: reads the configuration, runs the database and the server, stops both. */
@NullMarked
package org.sweetline.launcher;

import org.jspecify.annotations.NullMarked;
