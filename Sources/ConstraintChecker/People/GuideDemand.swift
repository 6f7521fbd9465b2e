import Planning

/// How many guides a group needs at a museum.
package struct GuideDemand: Hashable, Sendable {
  /// Most people one guide takes.
  let perGuide: Int
  /// Pupils for whom one adult comes along and is guided too; 0: nobody is counted for them.
  let pupilsPerAdult: Int

  /// Adults are counted with schools alone: of whoever else comes all are known.
  package init(of audience: ActivityKind.Audience?, at museum: MuseumID, in house: House) {
    perGuide = max(1, house.policy(of: museum).visitorsPerGuide)
    pupilsPerAdult =
      audience == .schools ? GuideRatio.pupilsPerAdult.value(of: .guideRatio, in: museum, house) : 0
  }

  /// Who comes along with so many, rounded up.
  package func adults(with visitors: Int) -> Int {
    pupilsPerAdult > 0 ? (visitors + pupilsPerAdult - 1) / pupilsPerAdult : 0
  }

  package func guides(for visitors: Int) -> Int {
    (visitors + adults(with: visitors) + perGuide - 1) / perGuide
  }
}
