/// A screen to draw on and a keyboard to listen to.
package protocol Terminal: AnyObject {
  var size: Size { get }

  /// Shows a frame; only what differs from the frame before is sent.
  func show(_ frame: Frame)

  /// The next event, or nil when none came within the time; nil waits for as long as it takes.
  func nextEvent(within milliseconds: Int?) -> InputEvent?
}
