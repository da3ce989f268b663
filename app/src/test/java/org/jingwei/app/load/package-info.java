/** Programs that load the pages; they measure, and are no tests. */
@NullMarked
package org.jingwei.app.load;

import org.jspecify.annotations.NullMarked;
