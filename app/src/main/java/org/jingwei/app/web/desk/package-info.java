/** What the pages of dispatching share: who sits before them, how units are spelled, how a light looks. */
@NullMarked
package org.jingwei.app.web.desk;

import org.jspecify.annotations.NullMarked;
