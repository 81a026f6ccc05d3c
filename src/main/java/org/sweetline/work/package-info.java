/** Loops that run beside the requests, started after the migrations and stopped before the database. */
@NullMarked
package org.sweetline.work;

import org.jspecify.annotations.NullMarked;
